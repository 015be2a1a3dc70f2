;;; emacs.el --- whosaid in real Emacs, through Eglot  -*- lexical-binding: t -*-

(require 'ert)
(require 'flymake)
(require 'whosaid)

(defconst desk (file-name-directory (locate-library "whosaid")))
(defconst program (getenv "WHOSAID"))

(defun await (condition)
  "Return what CONDITION gives as soon as it gives something, or nil after a while."
  (let ((end (+ (float-time) 15)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05))
    found))

(defun go (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defmacro with-article (&rest body)
  "Open the article under Eglot, run BODY in it, and shut the server down."
  (declare (indent 0))
  `(let ((whosaid-path program)
         (eglot-sync-connect t))
     (with-current-buffer (find-file-noselect (expand-file-name "ferry.txt" desk))
       (apply #'eglot (eglot--guess-contact))
       (unwind-protect (progn ,@body)
         (set-buffer-modified-p nil)
         (eglot-shutdown (eglot-current-server))
         (kill-buffer)))))

(defun findings ()
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(ert-deftest hover-names-the-person ()
  (with-article
    (go "Ms. Lindqvist")
    (let (card)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq card text)))
      (should (await (lambda () card)))
      (should (string-match-p "Marta Lindqvist" card)))))

(ert-deftest definition-goes-to-the-introduction ()
  (with-article
    (go "waited")
    (call-interactively #'xref-find-definitions)
    (should (looking-at "Marta Lindqvist"))))

(ert-deftest a-finding-appears-while-typing ()
  (with-article
    (should-not (findings))
    (goto-char (point-max))
    (insert "\n“Nobody on the islands was asked.”\n")
    (run-hooks 'post-command-hook)
    (eglot--signal-textDocument/didChange)
    (should (await #'findings))))

(ert-deftest plain-text-is-announced-as-such ()
  (with-article
    (should (equal (eglot--language-id (eglot-current-server)) "plaintext"))))

(ert-deftest other-modes-keep-their-own-server ()
  (should-not (eq (cdr (eglot--lookup-mode 'html-mode)) #'whosaid--contact)))

(ert-deftest a-missing-program-is-said-once ()
  (let ((whosaid-path "/nowhere/whosaid") said)
    (cl-letf (((symbol-function 'message) (lambda (&rest words) (push (apply #'format words) said))))
      (with-temp-buffer
        (setq buffer-file-name "/nowhere/article.txt")
        (text-mode)
        (whosaid-ensure)
        (whosaid-ensure)
        (set-buffer-modified-p nil)
        (setq buffer-file-name nil)))
    (should (equal (length said) 1))
    (should (string-match-p "/nowhere/whosaid there; set the option whosaid-path" (car said)))))
;;; emacs.el ends here
