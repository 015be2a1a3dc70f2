;;; whosaid.el --- Who said it, in news copy  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "28.1") (eglot "1.9"))
;; Version: 0.1.0
;; Keywords: languages, text
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Shows in plain text and Markdown who is who and who said what, through
;; Eglot.  In the init file:
;;
;;     (add-to-list 'load-path "~/whosaid/editors/emacs")
;;     (require 'whosaid)
;;     (add-hook 'text-mode-hook #'whosaid-ensure)
;;
;; or M-x eglot in one article.  Point at a name or a quotation and Eldoc
;; says what is known; M-. goes to where a person is introduced.

;;; Code:

(require 'eglot)

(defgroup whosaid nil
  "Who said it, in news copy."
  :group 'text)

(defcustom whosaid-path "whosaid"
  "The whosaid program: a name looked for on variable `exec-path', or a full path."
  :type 'string)

(defconst whosaid-modes
  '((text-mode . "plaintext") (markdown-mode . "markdown") (gfm-mode . "markdown"))
  "The major modes that hold news copy, and what the protocol calls them.")

(defvar whosaid--missed nil
  "The value of `whosaid-path' that was last reported as missing.")

(defun whosaid--missing ()
  "Say where the program was looked for, or nil where it is found."
  (unless (executable-find whosaid-path)
    (format "whosaid: no program %s %s; set the option whosaid-path"
            whosaid-path
            (if (file-name-absolute-p whosaid-path) "there" "on exec-path"))))

(defun whosaid--contact (&optional _interactive)
  "Return the command that starts the server."
  (let ((missing (whosaid--missing)))
    (when missing (user-error "%s" missing)))
  (list (expand-file-name (executable-find whosaid-path)) "lsp"))

;;;###autoload
(defun whosaid-ensure ()
  "Start whosaid in a buffer of news copy; elsewhere do nothing.
A missing program is reported once, not for each article."
  (when (and buffer-file-name (assq major-mode whosaid-modes))
    (let ((missing (whosaid--missing)))
      (cond ((not missing) (eglot-ensure))
            ((not (equal whosaid--missed whosaid-path))
             (setq whosaid--missed whosaid-path)
             (message "%s" missing))))))

;; Many modes derive from `text-mode', HTML and LaTeX among them: its entry comes
;; last, so that their own servers are found before it.
(dolist (mode whosaid-modes)
  (add-to-list 'eglot-server-programs
               (cons (list (list (car mode) :language-id (cdr mode))) #'whosaid--contact)
               (eq (car mode) 'text-mode)))

(provide 'whosaid)
;;; whosaid.el ends here
